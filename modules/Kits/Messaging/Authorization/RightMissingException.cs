using PartnerHub.Contracts;

namespace PartnerHub.Kits.Messaging;

/// <summary>The caller lacks the right that a request needs; nothing was done.</summary>
public sealed class RightMissingException(string request, Rights needed) : Exception($"{request} needs the right to {RightWords.Of(needed).En}")
{
    public string Request { get; } = request;

    public Rights Needed { get; } = needed;

    public LocalizedText Text { get; } = LocalizedText.Of(
        $"Il faut pour cela le droit de {RightWords.Of(needed).Fr}.",
        $"This needs the right to {RightWords.Of(needed).En}.");
}
