"""Operations that the official Python client lacks: closing a session, renaming, preferences, plan.

Where the spec has only an outline, responses have the simplest form that fits it.
"""

from __future__ import annotations

from http import HTTPStatus

from pinarkive_api import models

from pinbridge.sandbox._shared.http import Response, given
from pinbridge.sandbox._shared.secrets import check_password, hash_password
from pinbridge.sandbox.pinarkive import access, render
from pinbridge.sandbox.pinarkive.errors import bad_request, refused
from pinbridge.sandbox.pinarkive.keeping import valid_cid
from pinbridge.sandbox.pinarkive.plans import plans
from pinbridge.sandbox.pinarkive.rows import User
from pinbridge.sandbox.pinarkive.state import Call, Registry

_GATEWAY = "https://gateway.pinarkive.com/ipfs/"

operations = Registry()


@operations.serve("logout")
def logout(call: Call) -> Response:
    """Close the session; an API token is none, and stays."""
    token = call.headers.get("authorization", "").partition(" ")[2].strip()
    if found := access.find_session(call.state, token, needs_code=False):
        call.state.sessions.remove(found[0])
    return Response(None, 204)


@operations.serve("rename_file")
def rename_file(call: Call) -> Response:
    """Give an upload another name; its content and CID stay."""
    request = call.body(models.RenameRequest)
    upload_id = call.path["uploadId"]
    upload = call.state.uploads.find("user_id = ? AND id = ?", call.user.id, upload_id)
    if upload is None:
        raise refused(HTTPStatus.NOT_FOUND, "Upload not found")
    if not request.new_name.strip():
        raise bad_request("The name is empty")
    upload.name = request.new_name
    call.state.uploads.save(upload)
    return Response({"updated": True, "newName": upload.name})


@operations.serve("get_dag_detail")
def get_dag_detail(call: Call) -> Response:
    """Show a directory with its files."""
    cid = valid_cid(call, "cidDag")
    upload = call.state.uploads.find(
        "user_id = ? AND cid = ? AND type = 'directory'", call.user.id, cid
    )
    if upload is None:
        raise refused(HTTPStatus.NOT_FOUND, "Directory not found")
    files = call.state.files.where("upload_id = ?", upload.id)
    rows = [render.file_of_directory(file, upload) for file in files]
    return Response(render.upload(upload) | {"files": rows})


@operations.serve("get_clusters")
def get_clusters(call: Call) -> Response:
    """List the clusters of the user's plan."""
    gateway = {"publicUrl": _GATEWAY, "label": "Global", "order": 1}
    return Response([{"clusterId": name, "gateways": [gateway]} for name in call.plan.clusters])


@operations.serve("get_preferences")
def get_preferences(call: Call) -> Response:
    """Show language and country."""
    return _preferences(call.user)


@operations.serve("update_preferences")
def update_preferences(call: Call) -> Response:
    """Set language, country or both."""
    request = call.body(models.PreferencesUpdateRequest)
    user = call.user
    user.language = given(request.language) or user.language
    user.country = given(request.country) or user.country
    call.state.users.save(user)
    return _preferences(user)


def _preferences(user: User) -> Response:
    return Response({"language": user.language, "country": user.country})


@operations.serve("update_password")
def update_password(call: Call) -> Response:
    """Change the password, and close all sessions."""
    request = call.body(models.PasswordUpdateRequest)
    user = call.user
    if not check_password(request.current_password, user.password_hash):
        raise bad_request("The current password is wrong")
    if not request.new_password:
        raise bad_request("The new password is empty")
    user.password_hash = hash_password(request.new_password)
    call.state.users.save(user)
    call.state.sessions.remove_where("user_id = ?", user.id)
    return Response(None, 204)


@operations.serve("get_my_plan")
def get_my_plan(call: Call) -> Response:
    """Show the plan of the user, which never ends here."""
    free = render.plan(plans(call.state.settings)["free"])
    return Response(
        {
            "currentPlan": render.plan(call.plan),
            "planDefault": free,
            "planFallback": free,
            "planExpiry": None,
            "isEarlyBird": False,
            "isUserDefault": call.plan.code == "free",
        }
    )
