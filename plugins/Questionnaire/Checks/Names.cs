using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Plugins.Questionnaire.Language;

namespace PartnerHub.Plugins.Questionnaire.Checks;

/// <summary>The ids that parts of a definition may refer to.</summary>
internal sealed class Names(Definition definition)
{
    public Definition Definition => definition;

    public IReadOnlyList<string> Levels { get; } = [.. definition.Levels.Select(level => level.Id)];

    public HashSet<string> Regions { get; } = Of(definition.Regions.Select(region => region.Id));

    public HashSet<string> PartnerTypes { get; } = Of(definition.PartnerTypes.Select(type => type.Id));

    public HashSet<string> Requirements { get; } = Of(definition.Requirements.Select(row => row.Id));

    public HashSet<string> Ladders { get; } = Of(definition.Ladders.Select(ladder => ladder.Id));

    public HashSet<string> Designations { get; } = Of(definition.Designations.Select(part => part.Id));

    public HashSet<string> Duties { get; } = Of(DutyList.Parts(definition).Select(duty => duty.Id));

    public HashSet<string> Benefits { get; } = Of(definition.Benefits.Select(row => row.Id));

    public HashSet<string> Windows { get; } = Of(definition.Calendar.Windows.Select(window => window.Id));

    public HashSet<string> Clauses { get; } = Of(definition.Clauses.Select(clause => clause.Id));

    public HashSet<string> FactKinds { get; } = Of(definition.FactKinds.Select(kind => kind.Id));

    public FactKindPart? Kind(string id) => definition.FactKinds.FirstOrDefault(kind => kind.Id == id);

    /// <summary>The levels of each ladder, low to high; all of them where there are no ladders.</summary>
    public IEnumerable<IReadOnlyList<string>> Climbs => definition.Ladders.Count == 0
        ? [Levels]
        : definition.Ladders.Select(ladder => (IReadOnlyList<string>)[.. definition.Levels.Where(level => level.Ladder == ladder.Id).Select(level => level.Id)]);

    private static HashSet<string> Of(IEnumerable<string> ids) => ids.ToHashSet(StringComparer.Ordinal);
}
