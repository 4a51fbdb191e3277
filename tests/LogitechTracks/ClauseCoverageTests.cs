using PartnerHub.Conformance.Cases;

namespace PartnerHub.Plugins.LogitechTracks.Tests;

public sealed class ClauseCoverageTests : ClauseCoverage<LogitechTracksPlugin>
{
    protected override IReadOnlyDictionary<string, string> NotCovered { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["LOG-TYPES"] = "Every type has the same rules: the clause names them and decides nothing.",
        ["LOG-TRACKS"] = "The three tracks in words; what opens one is in the clauses of its requirements, how it is chosen in LOG-SELECTION.",
        ["LOG-REQUIREMENTS"] = "The table as a whole; every row has a clause and cases of its own.",
        ["LOG-BENEFITS"] = "The table as a whole; every row has a clause and cases of its own.",
        ["LOG-NOTICE"] = "Notices ahead of a change are the host's, by the first day of a rulebook's version.",
        ["LOG-SELECTION: the vendor tells which tracks are open"] = "A notice of the host's; what is open is the standing.",
        ["LOG-LAUNCH: the vendor may place on its own"] = "An override is the host's, journaled with its reason.",
        ["LOG-R.joint-business-plan: with the account manager"] = "Nobody records with whom a plan was made.",
        ["LOG-R.marketing-plan: the vendor's funding guidelines"] = "Another document of the vendor's; a plan that does not follow the annual one is recorded as such.",
        ["LOG-B.partner-locator: the link to the partner's site"] = "The listing itself is the vendor's site.",
        ["LOG-B.leap: terms and conditions of LEAP"] = "Another document of the vendor's: steps and rates are settings.",
        ["LOG-B.specialisations: conditions of each specialisation"] = "Another document of the vendor's: the vendor checks them.",
        ["LOG-B.sales-assistance: account mapping"] = "What is worked on together is no rule.",
        ["LOG-SANCTIONS: what the agreement says"] = "The guide leaves resale and breach to the agreement: our ladder is a reading.",
    };
}
