"""The gemeente directory and the ways to deliver a consented referral. No delivery is built yet:
nothing leaves the house, a call agent reads the consent on the desk and acts on it."""
