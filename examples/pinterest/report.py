"""Download a report on the campaigns of the first ad account.

Usage: report.py FIRST_DAY LAST_DAY FILE
"""

import sys

from pinbridge.pinterest import PinterestClient

first, last, file = sys.argv[1:]

with PinterestClient() as client:
    account = next(iter(client.ad_accounts.iter()))
    report = client.reports.run(
        ad_account_id=account.id,
        start_date=first,
        end_date=last,
        level="CAMPAIGN",
        columns=["CAMPAIGN_ID", "SPEND_IN_DOLLAR", "TOTAL_CLICKTHROUGH"],
        granularity="DAY",
        report_format="CSV",
        to=file,
        on_status=lambda seen: print(seen.status, file=sys.stderr),
    )
    print(report.status, file)
