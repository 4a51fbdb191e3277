using PartnerHub.Contracts;

namespace PartnerHub.Journal.Replay;

/// <summary>Why an entry can not be replayed.</summary>
internal static class ReplayWords
{
    public static readonly LocalizedText Unreadable = LocalizedText.Of("l’enregistrement est illisible", "the entry is unreadable");

    public static readonly LocalizedText NoRulebook = LocalizedText.Of(
        "le programme n’était pas en service : aucune version des règles n’a été gardée", "the program did not serve: no version of the rules was kept");

    public static readonly LocalizedText NoMember = LocalizedText.Of(
        "ce membre n’était pas connu à cette révision", "the member was not known at that revision");

    public static LocalizedText NotKept(string version) => LocalizedText.Of(
        $"les réglages de la version {version} n’ont pas été gardés", $"the settings of version {version} were not kept");

    public static LocalizedText NobodyKnows(string kind) => LocalizedText.Of(
        $"aucun module ne sait recalculer une décision de type « {Echo.Of(kind)} »", $"no module knows how to recompute a ruling of kind '{Echo.Of(kind)}'");
}
