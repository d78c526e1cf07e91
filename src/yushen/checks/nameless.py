"""Papers about a person on which nobody's name was read and the applicant's does not stand: they prove nothing about the applicant."""

from __future__ import annotations

from yushen.model import ReadDocument
from yushen.text.names import mentions

HOLDERS = {
    "diploma": "name",
    "diploma_verification": "name",
    "degree_certificate": "name",
    "skill_certificate": "name",
    "title_certificate": "name",
    "assessment_form": "name",
    "employment_proof": "name",
    "appointment": "name",
    "retirement_certificate": "name",
    "social_insurance": "name",
    "continuing_education": "name",
    "standard_drafting": "name",
    "mentoring_proof": "mentor",
    "project_acceptance": "participants",
    "award_certificate": "recipients",
}
"""The types that say something of a person, and the field in which they name him. The applicant's own card, form and
declaration are not among them: the card's back names nobody, the declaration is signed by hand."""


def nameless(item: ReadDocument, name: str | None) -> bool:
    """No name was read on a paper about a person, and the applicant's does not stand anywhere on it."""
    document = item.document
    holder = HOLDERS.get(document.type)
    if holder is None or not name or document.value(holder) or not item.pages:
        return False
    recognised = document.text_source != "text"
    return not mentions("".join(page.text for page in item.pages), name, recognised=recognised)
