"""Coverage-guided fuzzing (``make fuzz``): ``targets`` says what must hold, ``corpus`` where it starts and what it found."""
