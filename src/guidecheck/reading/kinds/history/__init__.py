"""Who the patient is, how and when the injury happened, and the work since."""
