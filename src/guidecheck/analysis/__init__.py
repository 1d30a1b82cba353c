"""What holds of rules in every case: criteria that nothing can meet, parts that never decide, rules that imply others.

Cases made at random answer most questions (`samples`), 4,000 of them at once; a solver answers the rest (`solver`).
"""
