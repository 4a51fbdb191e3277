using PartnerHub.Contracts;

namespace PartnerHub.Kits.Messaging;

/// <summary>Rights in words, as they follow "the right to".</summary>
public static class RightWords
{
    private static readonly (Rights Right, LocalizedText Text)[] All =
    [
        (Rights.Visit, LocalizedText.Of("consulter ce qui est public", "see what is public")),
        (Rights.ReadOwn, LocalizedText.Of("consulter ce qui concerne sa société", "see what concerns one's own company")),
        (Rights.SubmitOwn, LocalizedText.Of("déposer ce qui concerne sa société", "hand in what concerns one's own company")),
        (Rights.KeepAccount, LocalizedText.Of("gérer son propre compte", "look after one's own account")),
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
