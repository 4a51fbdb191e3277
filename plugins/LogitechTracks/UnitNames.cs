using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>The words for what is counted.</summary>
internal static class UnitNames
{
    public const string Weeks = "weeks";

    public static IReadOnlyList<UnitWord> All { get; } =
    [
        UnitWords.Of(Units.Flag, "fois", "time", "fois", "times"),
        UnitWords.Of(Units.Percent, "pour cent", "per cent", "pour cent", "per cent"),
        UnitWords.Of(Requirements.Certifications, "certification", "certification", "certifications", "certifications"),
        UnitWords.Of(Requirements.Reviews, "revue", "review", "revues", "reviews"),
        UnitWords.Of(Weeks, "semaine", "week", "semaines", "weeks"),
    ];
}
