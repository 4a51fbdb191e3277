using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>The three tracks, low to high. A partner chooses among those it is eligible for.</summary>
internal static class Tracks
{
    public const string Premier = "premier";
    public const string Elite = "elite";
    public const string Principal = "principal";

    /// <summary>The order in which the guide's tables have their columns.</summary>
    public static readonly string[] Columns = [Premier, Elite, Principal];

    public static LevelList All { get; } = new(
        new Level
        {
            Id = Premier,
            Name = LocalizedText.Of("Premier", "Premier"),
            Note = LocalizedText.Of("Ouvert à tous, avec un engagement de base.", "Open to all, with a base engagement."),
        },
        new Level
        {
            Id = Elite,
            Name = LocalizedText.Of("Élite", "Elite"),
            Note = LocalizedText.Of("Pour qui s'engage davantage : chiffre d'affaires, compétences, travail en commun.", "For those who commit more: revenue, skills, joint work."),
        },
        new Level
        {
            Id = Principal,
            Name = LocalizedText.Of("Principal", "Principal"),
            Note = LocalizedText.Of("Réservé aux partenaires les plus engagés, avec le plus de moyens.", "Reserved for the most committed partners, with the most support."),
        });

    public static IReadOnlyList<PartnerType> PartnerTypes { get; } =
    [
        Type("value-added-reseller", "Revendeur à valeur ajoutée", "Value-added reseller"),
        Type("system-integrator", "Intégrateur de systèmes", "System integrator"),
        Type("managed-service-provider", "Fournisseur de services gérés", "Managed service provider"),
        Type("technology-services-broker", "Courtier en services technologiques", "Technology services broker"),
        Type("referral-influencer", "Prescripteur", "Referral influencer"),
    ];

    private static PartnerType Type(string id, string fr, string en) => new() { Id = id, Name = LocalizedText.Of(fr, en) };
}
