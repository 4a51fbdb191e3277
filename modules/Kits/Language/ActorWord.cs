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
        _ => LocalizedText.Of(actor, actor),
    };
}
