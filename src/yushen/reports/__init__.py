"""What people and programs get. Reads the model, computes nothing."""

from yushen.reports.comparison import Comparison
from yushen.reports.files import PRIVATE, write_whole
from yushen.reports.json import documents_json, encode, report_json, report_schema
from yushen.reports.notice import NOTICE_NAME
from yushen.reports.office import Office, OfficeError, read_office
from yushen.reports.pictures import PageSource
from yushen.reports.standard import standard_html
from yushen.reports.write import BatchFinding, BatchFrame, write_batch, write_dossier, write_outputs

__all__ = [
    "NOTICE_NAME",
    "PRIVATE",
    "BatchFinding",
    "BatchFrame",
    "Comparison",
    "Office",
    "OfficeError",
    "PageSource",
    "documents_json",
    "encode",
    "read_office",
    "report_json",
    "report_schema",
    "standard_html",
    "write_batch",
    "write_dossier",
    "write_outputs",
    "write_whole",
]
