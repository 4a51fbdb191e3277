using PartnerHub.Conformance.Cases;

namespace PartnerHub.Plugins.KasperskyTiers.Tests;

public sealed class ClauseCoverageTests : ClauseCoverage<KasperskyTiersPlugin>
{
    protected override IReadOnlyDictionary<string, string> NotCovered { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["KSP-7.CHANGES"] = "When a change of the guide takes effect is the first day of a rulebook's version, which the host keeps.",
        ["KSP-5.HPC: one prize per quarter, ranked"] = "A program sees one partner: it gives the points, the host ranks.",
        ["KSP-5.HPC: what the prize is"] = "The guide's events of the year are no rule.",
        ["KSP-7.FINAL: the vendor may refuse whoever meets everything"] = "An override is the host's: it journals the reason beside the computed ruling.",
        ["KSP-4.CONDITIONS: yearly target agreed in the business plan"] = "The guide's own thresholds are judged; no fact says what a plan agreed on.",
        ["KSP-4.B.partner-conference: who is invited"] = "The vendor invites; no fact is kept of an invitation.",
        ["KSP-4.B.leads: on financial and marketing results"] = "The guide gives no measure: the results are told and the vendor decides.",
        ["KSP-4.B.technical-support: registered support providers"] = "The conditions of support are another document of the vendor's.",
        ["KSP-3.SPECIALISATION: how one is acquired"] = "Each specialisation's own conditions are another document: the fact says that it is held.",
        ["KSP-4.C.sales-specialists: numbers for a specialisation"] = "Footnote 3 leaves the number to the specialisation's own document.",
        ["KSP-7.RECOVERY: actions and units of measure of a plan"] = "The plan's text is the host's case file; the program reads its period and outcome.",
        ["KSP-7.SANCTIONS: other policies of the vendor"] = "They are on the vendor's portal; a breach of one is the violation conditions-breach.",
        ["KSP-6.REGION: other conditions for other regions"] = "The guide is of this region alone.",
    };
}
