"""Print all ad accounts with their campaigns, ad groups and ads."""

from pinbridge.pinterest import PinterestClient

with PinterestClient() as client:
    for node in client.ad_accounts.tree():
        print(f"{'  ' * node.depth}{node.kind} {node.id}: {node.name}")
