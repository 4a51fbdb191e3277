using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>The five statuses.</summary>
internal static class Levels
{
    public const string Registered = "registered";
    public const string Bronze = "bronze";
    public const string Silver = "silver";
    public const string Gold = "gold";
    public const string Platinum = "platinum";

    public static LevelList List { get; } = new(
        Level(Registered, "Registered", "Entrée dans le programme, sans quota de ventes.", "Entry to the program, with no sales quota."),
        Level(Bronze, "Bronze", "Premier palier de ventes.", "First sales threshold."),
        Level(Silver, "Silver", "Un spécialiste de chaque sorte et un compte rendu chaque mois.", "One specialist of each kind and a report every month."),
        Level(Gold, "Gold", "Un plan annuel, une revue par trimestre et un chef de produit dédié.", "A yearly plan, a review per quarter and a dedicated product manager."),
        Level(Platinum, "Platinum", "Le plus haut statut, avec une référence client approuvée.", "The highest status, with an approved customer reference."));

    /// <summary>The guide prints its tables from the highest status to the lowest.</summary>
    public static IReadOnlyList<string> Columns { get; } = [Platinum, Gold, Silver, Bronze, Registered];

    private static Level Level(string id, string name, string fr, string en) => new()
    {
        Id = id,
        Name = LocalizedText.Of(name, name),
        Note = LocalizedText.Of(fr, en),
    };
}
