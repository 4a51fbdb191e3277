using PartnerHub.Contracts;

namespace PartnerHub.Kits.Language;

/// <summary>Who did something. What is kept is an id; those of the host itself have words, others stand as they are.</summary>
public static class ActorWord
{
    public static LocalizedText Of(string actor) => actor switch
    {
        "operator" => Words.TheOperator,
        "system" => Words.TheSystem,
        "console" => Words.TheConsole,
        "provisioning" => Words.Provisioning,
        _ when actor.IndexOf('+', StringComparison.Ordinal) is > 0 and var at => Both(Of(actor[..at]), Of(actor[(at + 1)..])),
        _ => LocalizedText.Of(actor, actor),
    };

    // What two people wanted: who asked, and who agreed.
    private static LocalizedText Both(LocalizedText first, LocalizedText second) =>
        LocalizedText.Of($"{first.Fr}, avec {second.Fr}", $"{first.En}, with {second.En}");
}
