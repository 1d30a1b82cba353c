"""What an examination tests: strength, sensation, reflexes, motion and named tests, each with its outcome."""
