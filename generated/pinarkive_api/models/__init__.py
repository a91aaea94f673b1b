"""Models and enums of the API. Each one loads when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .allocations import Allocations
    from .cluster_info import ClusterInfo
    from .dag_file import DagFile
    from .dag_result import DagResult
    from .directory_dag_form import DirectoryDagForm, DirectoryDagFormDict
    from .directory_request import DirectoryRequest, DirectoryRequestDict
    from .error_response import ErrorResponse
    from .gateway import Gateway
    from .generate_token_request import GenerateTokenRequest, GenerateTokenRequestDict
    from .generated_token import GeneratedToken
    from .health import Health
    from .login_request import LoginRequest, LoginRequestDict
    from .login_response_200 import LoginResponse200
    from .my_plan import MyPlan
    from .pagination import Pagination
    from .password_update_request import PasswordUpdateRequest, PasswordUpdateRequestDict
    from .peer_state import PeerState
    from .peers import Peers
    from .pin_request import PinRequest, PinRequestDict
    from .pin_result import PinResult
    from .pin_status import PinStatus
    from .plan import Plan
    from .plan_list import PlanList
    from .preferences import Preferences
    from .preferences_update_request import PreferencesUpdateRequest, PreferencesUpdateRequestDict
    from .remove_result import RemoveResult
    from .rename_request import RenameRequest, RenameRequestDict
    from .rename_result import RenameResult
    from .revoke_token_request import RevokeTokenRequest, RevokeTokenRequestDict
    from .session import Session
    from .token_info import TokenInfo
    from .token_list import TokenList
    from .two_factor_challenge import TwoFactorChallenge
    from .two_factor_login_request import TwoFactorLoginRequest, TwoFactorLoginRequestDict
    from .upload import Upload
    from .upload_file_form import UploadFileForm, UploadFileFormDict
    from .upload_list import UploadList
    from .upload_result import UploadResult
    from .user import User

__all__ = [
    "Allocations",
    "ClusterInfo",
    "DagFile",
    "DagResult",
    "DirectoryDagForm",
    "DirectoryDagFormDict",
    "DirectoryRequest",
    "DirectoryRequestDict",
    "ErrorResponse",
    "Gateway",
    "GenerateTokenRequest",
    "GenerateTokenRequestDict",
    "GeneratedToken",
    "Health",
    "LoginRequest",
    "LoginRequestDict",
    "LoginResponse200",
    "MyPlan",
    "Pagination",
    "PasswordUpdateRequest",
    "PasswordUpdateRequestDict",
    "PeerState",
    "Peers",
    "PinRequest",
    "PinRequestDict",
    "PinResult",
    "PinStatus",
    "Plan",
    "PlanList",
    "Preferences",
    "PreferencesUpdateRequest",
    "PreferencesUpdateRequestDict",
    "RemoveResult",
    "RenameRequest",
    "RenameRequestDict",
    "RenameResult",
    "RevokeTokenRequest",
    "RevokeTokenRequestDict",
    "Session",
    "TokenInfo",
    "TokenList",
    "TwoFactorChallenge",
    "TwoFactorLoginRequest",
    "TwoFactorLoginRequestDict",
    "Upload",
    "UploadFileForm",
    "UploadFileFormDict",
    "UploadList",
    "UploadResult",
    "User",
]

_MODULE_OF: dict[str, str] = {
    "Allocations": ".allocations",
    "ClusterInfo": ".cluster_info",
    "DagFile": ".dag_file",
    "DagResult": ".dag_result",
    "DirectoryDagForm": ".directory_dag_form",
    "DirectoryDagFormDict": ".directory_dag_form",
    "DirectoryRequest": ".directory_request",
    "DirectoryRequestDict": ".directory_request",
    "ErrorResponse": ".error_response",
    "Gateway": ".gateway",
    "GenerateTokenRequest": ".generate_token_request",
    "GenerateTokenRequestDict": ".generate_token_request",
    "GeneratedToken": ".generated_token",
    "Health": ".health",
    "LoginRequest": ".login_request",
    "LoginRequestDict": ".login_request",
    "LoginResponse200": ".login_response_200",
    "MyPlan": ".my_plan",
    "Pagination": ".pagination",
    "PasswordUpdateRequest": ".password_update_request",
    "PasswordUpdateRequestDict": ".password_update_request",
    "PeerState": ".peer_state",
    "Peers": ".peers",
    "PinRequest": ".pin_request",
    "PinRequestDict": ".pin_request",
    "PinResult": ".pin_result",
    "PinStatus": ".pin_status",
    "Plan": ".plan",
    "PlanList": ".plan_list",
    "Preferences": ".preferences",
    "PreferencesUpdateRequest": ".preferences_update_request",
    "PreferencesUpdateRequestDict": ".preferences_update_request",
    "RemoveResult": ".remove_result",
    "RenameRequest": ".rename_request",
    "RenameRequestDict": ".rename_request",
    "RenameResult": ".rename_result",
    "RevokeTokenRequest": ".revoke_token_request",
    "RevokeTokenRequestDict": ".revoke_token_request",
    "Session": ".session",
    "TokenInfo": ".token_info",
    "TokenList": ".token_list",
    "TwoFactorChallenge": ".two_factor_challenge",
    "TwoFactorLoginRequest": ".two_factor_login_request",
    "TwoFactorLoginRequestDict": ".two_factor_login_request",
    "Upload": ".upload",
    "UploadFileForm": ".upload_file_form",
    "UploadFileFormDict": ".upload_file_form",
    "UploadList": ".upload_list",
    "UploadResult": ".upload_result",
    "User": ".user",
}


if not TYPE_CHECKING:  # so that type checkers report names that do not exist

    def __getattr__(name: str) -> object:
        if name not in _MODULE_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_MODULE_OF[name], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
