using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace TestPlugins.Alliance;

/// <summary>The units of the program, one and many.</summary>
internal static class UnitNames
{
    public const string Points = "points";
    public const string References = "references";
    public const string Designations = "designations";
    public const string Reports = "reports";
    public const string Pieces = "units";

    public static IReadOnlyList<UnitWord> Units { get; } =
    [
        //            unit                               one                                 many
        UnitWords.Of(PartnerHub.Toolkit.Units.Persons, "personne", "person",                "personnes", "persons"),
        UnitWords.Of(Points,                           "point", "point",                    "points", "points"),
        UnitWords.Of(References,                       "référence", "reference",            "références", "references"),
        UnitWords.Of(Designations,                     "compétence", "designation",         "compétences", "designations"),
        UnitWords.Of(Reports,                          "compte rendu", "report",            "comptes rendus", "reports"),
        UnitWords.Of(Pieces,                           "unité", "unit",                     "unités", "units"),
    ];
}
