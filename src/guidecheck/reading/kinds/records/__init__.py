"""What the record lacks: papers, and what is said not to be documented."""
