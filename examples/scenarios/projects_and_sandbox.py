"""Try something out in the sandbox project of your organization, away from real accounts.

Projects are switched in a session, so this needs PINBRIDGE_EMAIL and PINBRIDGE_PASSWORD.
"""

import os

from pinbridge import PinbridgeClient
from pinbridge.auth import PasswordAuth


def main() -> None:
    auth = PasswordAuth(os.environ["PINBRIDGE_EMAIL"], os.environ["PINBRIDGE_PASSWORD"])
    with PinbridgeClient(auth=auth) as client:
        before = client.projects.list()
        print(f"in {before.active_project.name}, {before.active_project.environment}")

        projects = client.projects.create_sandbox(name="Try things out").projects
        sandbox = next(p for p in projects if p.environment == "sandbox")

        client.projects.switch(project_id=sandbox.id, apply=True)
        print(f"in {client.projects.list().active_project.name}: {len(client.pins.list())} pins")
        client.projects.reset_sandbox()

        client.projects.switch(project_id=before.active_project.id, apply=True)
        print(f"back in {client.projects.list().active_project.name}")


if __name__ == "__main__":
    main()
