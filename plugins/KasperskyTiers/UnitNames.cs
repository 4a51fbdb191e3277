using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>The words for what is counted.</summary>
internal static class UnitNames
{
    public const string Licences = "licences";
    public const string Points = "points";

    public static IReadOnlyList<UnitWord> All { get; } =
    [
        UnitWords.Of(Units.Flag, "fois", "time", "fois", "times"),
        UnitWords.Of(Units.Percent, "pour cent", "per cent", "pour cent", "per cent"),
        UnitWords.Of(Units.Persons, "personne", "person", "personnes", "persons"),
        UnitWords.Of(Requirements.Activities, "action", "activity", "actions", "activities"),
        UnitWords.Of(Requirements.Reports, "compte rendu", "report", "comptes rendus", "reports"),
        UnitWords.Of(Requirements.Plans, "plan", "plan", "plans", "plans"),
        UnitWords.Of(Requirements.Reviews, "revue", "review", "revues", "reviews"),
        UnitWords.Of(Requirements.References, "référence", "reference", "références", "references"),
        UnitWords.Of(Licences, "licence", "licence", "licences", "licences"),
        UnitWords.Of(Points, "point", "point", "points", "points"),
    ];
}
