"""Written forms, two thirds of the types by each of several hands: measured once on 2026-11-27 (docs/accuracy.md), then looked at."""
