"""Official documents (公文): what each is made of, drafting it, issuing it."""
