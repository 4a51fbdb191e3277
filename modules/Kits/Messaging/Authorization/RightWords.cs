using PartnerHub.Contracts;

namespace PartnerHub.Kits.Messaging;

internal static class RightWords
{
    private static readonly (Rights Right, LocalizedText Text)[] All =
    [
        (Rights.Read, LocalizedText.Of("consulter", "read")),
        (Rights.Record, LocalizedText.Of("saisir des données", "record data")),
        (Rights.Operate, LocalizedText.Of("lancer des traitements", "run operations")),
        (Rights.Decide, LocalizedText.Of("prendre des décisions", "decide")),
        (Rights.Administer, LocalizedText.Of("gérer l’hébergement", "administer the host")),
    ];

    public static LocalizedText Of(Rights rights)
    {
        LocalizedText[] named = [.. All.Where(word => rights.HasFlag(word.Right)).Select(word => word.Text)];
        return LocalizedText.Of(
            string.Join(" et de ", named.Select(text => text.Fr)),
            string.Join(" and to ", named.Select(text => text.En)));
    }
}
