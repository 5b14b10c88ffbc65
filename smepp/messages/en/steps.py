"""What happens next: who does what."""

WORDS = {
    "until.none": "Next, {who}: {what}.",
    "until.open": "Next, {who}: {what}, until {until}.",
    "until.passed": "Next, {who}: {what}, until {until} (passed).",
    "step.mend": "correct what was filled in, as said above",
    "step.mend.applicant": "mend the papers as said above and hand them in at the district office again",
    "step.recommend": "examine the papers and, agreeing, write the recommendation and send them up",
    "step.judge": "answer the clauses that wait for people and write the answers into review.yaml",
    "step.publicise": "publish the results of the review",
    "step.inform": "tell the applicant which clauses are not met and why",
    "step.report": "examine the papers, write the opinion and report to the bureau",
    "step.confirm": "confirm the platform",
    "step.revoke": "announce the revocation of the title",
}
