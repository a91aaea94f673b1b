"""Log in with the browser, and store the token in a file, which later runs use and refresh.

Needs PINTEREST_APP_ID and PINTEREST_APP_SECRET. The redirect URI http://localhost:8085/ has to be registered for the app.
"""

import sys

from pinbridge.pinterest import FileTokens, PinterestClient

folder, port = (*sys.argv[1:], "tokens", "8085")[:2]

with PinterestClient(tokens=FileTokens(folder)) as client:
    if client.tokens.load() is None:
        client.oauth.login(port=int(port))
    print("logged in as", client.user_account.get().username)
    token = client.tokens.load()
    print("the refresh token ends on", token and token.refresh_expires_at)
