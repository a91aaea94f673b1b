"""Index of all operations."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any

from pinbridge.runtime.operation import Operation

__all__ = ["METHODS", "OPERATIONS", "load"]

OPERATIONS: Mapping[str, str] = MappingProxyType(
    {
        "health": "api.system.health",
        "get_plans": "api.system.get_plans",
        "get_peers": "api.system.get_peers",
        "login": "api.auth.login",
        "verify_2fa_login": "api.auth.verify_2fa_login",
        "logout": "api.auth.logout",
        "upload_file": "api.files.upload_file",
        "upload_directory": "api.files.upload_directory",
        "upload_directory_dag": "api.files.upload_directory_dag",
        "pin_cid": "api.files.pin_cid",
        "remove_file": "api.files.remove_file",
        "rename_file": "api.files.rename_file",
        "get_me": "api.users.get_me",
        "list_uploads": "api.users.list_uploads",
        "get_dag_detail": "api.users.get_dag_detail",
        "get_clusters": "api.users.get_clusters",
        "get_preferences": "api.users.get_preferences",
        "update_preferences": "api.users.update_preferences",
        "update_password": "api.users.update_password",
        "get_my_plan": "api.users.get_my_plan",
        "generate_token": "api.tokens.generate_token",
        "list_tokens": "api.tokens.list_tokens",
        "revoke_token": "api.tokens.revoke_token",
        "get_status": "api.cluster.get_status",
        "get_allocations": "api.cluster.get_allocations",
    }
)
"""Module of each operation, relative to the package."""

METHODS: Mapping[str, str] = MappingProxyType(
    {
        "health": "health",
        "get_plans": "get_plans",
        "get_peers": "get_peers",
        "login": "login",
        "verify_2fa_login": "verify_2fa_login",
        "logout": "logout",
        "upload_file": "upload_file",
        "upload_directory": "upload_server_directory",
        "upload_directory_dag": "upload_directory_dag",
        "pin_cid": "pin_cid",
        "remove_file": "remove_file",
        "rename_file": "rename_file",
        "get_me": "get_me",
        "list_uploads": "list_uploads",
        "get_dag_detail": "get_dag_detail",
        "get_clusters": "get_clusters",
        "get_preferences": "get_preferences",
        "update_preferences": "update_preferences",
        "update_password": "update_password",
        "get_my_plan": "get_my_plan",
        "generate_token": "generate_token",
        "list_tokens": "list_tokens",
        "revoke_token": "revoke_token",
        "get_status": "get_status",
        "get_allocations": "get_allocations",
    }
)
"""Method of the client that calls each operation, for example `pins.get`."""


def load(operation_id: str) -> Operation[Any]:
    """Import an operation's module and return what it describes.

    Raises:
        KeyError: No operation has this id.
    """
    module = import_module(f".{OPERATIONS[operation_id]}", __package__)
    operation: Operation[Any] = module.OPERATION
    return operation
