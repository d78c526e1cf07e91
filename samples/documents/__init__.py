"""Documents of all types, each in several layouts, with what is printed on them as truth.

A maker takes a random source, a person and facts, and gives pages and fields by the contract's names; facts that are not given are invented.
"""

from samples.documents.achievements import (
    award_certificate,
    benefit_proof,
    patent_certificate,
    patent_fee_receipt,
    patent_register,
    project_acceptance,
)
from samples.documents.base import Drawn
from samples.documents.identity import (
    degree_certificate,
    diploma,
    diploma_verification,
    id_card,
    skill_certificate,
    title_certificate,
)
from samples.documents.work import (
    application_form,
    appointment,
    assessment_form,
    continuing_education,
    declaration,
    employment_proof,
    enterprise_scale,
    material_list,
    mentoring_proof,
    retirement_certificate,
    social_insurance,
    standard_drafting,
)
from samples.documents.writings import acceptance_letter, journal_front_matter, paper, technical_report, textbook

__all__ = [
    "Drawn",
    "acceptance_letter",
    "application_form",
    "appointment",
    "assessment_form",
    "award_certificate",
    "benefit_proof",
    "continuing_education",
    "declaration",
    "degree_certificate",
    "diploma",
    "diploma_verification",
    "employment_proof",
    "enterprise_scale",
    "id_card",
    "journal_front_matter",
    "material_list",
    "mentoring_proof",
    "paper",
    "patent_certificate",
    "patent_fee_receipt",
    "patent_register",
    "project_acceptance",
    "retirement_certificate",
    "skill_certificate",
    "social_insurance",
    "standard_drafting",
    "technical_report",
    "textbook",
    "title_certificate",
]
