using PartnerHub.Contracts;

namespace PartnerHub.Kits.Messaging;

/// <summary>What was asked for is kept, and is done when a second person agrees.</summary>
public sealed class SecondPersonNeededException(string program, string id) : Exception($"A second person has to agree: {program} {id}")
{
    public string Program => program;

    public string Id => id;

    public LocalizedText Text => LocalizedText.Of(
        $"Cette décision demande deux personnes : elle n’est pas encore faite, et attend l’accord de quelqu’un d’autre.",
        $"This needs two people: it is not done yet, and waits for somebody else to agree.");
}
