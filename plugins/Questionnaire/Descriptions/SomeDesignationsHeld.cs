using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Descriptions;

/// <summary>How many of some designations are held.</summary>
internal sealed class SomeDesignationsHeld(DesignationTable table, IReadOnlyList<string> ids) : Measure
{
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why) => DesignationsHeld.Count(
        [.. table.Judge(dossier, on).Where(judged => ids.Contains(judged.Designation, StringComparer.Ordinal))]);
}
