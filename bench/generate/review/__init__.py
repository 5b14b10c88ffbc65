"""What people add: the district's recommendation, the panel's judgements."""
