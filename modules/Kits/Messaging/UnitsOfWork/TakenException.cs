using PartnerHub.Contracts;

namespace PartnerHub.Kits.Messaging;

/// <summary>Somebody else made a thing of the same name or number at the same moment: nothing of this was done.</summary>
public sealed class TakenException(Exception inner) : Exception("Somebody else took its name or number meanwhile.", inner)
{
    public LocalizedText Text { get; } = LocalizedText.Of(
        "Quelqu’un d’autre a pris ce nom ou ce numéro au même moment ; rien n’a été enregistré. Relisez, puis recommencez.",
        "Somebody else took this name or number at the same moment; nothing was saved. Read it again, then start over.");
}
