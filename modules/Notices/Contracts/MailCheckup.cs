using PartnerHub.Contracts;
using PartnerHub.Notices.Delivery;

namespace PartnerHub.Notices;

/// <summary>Tells by which way mails leave the hub, and whether it is open.</summary>
public sealed class MailCheckup
{
    private readonly MailOptions _options;
    private readonly IMailCarrier _carrier;

    internal MailCheckup(MailOptions options, IMailCarrier carrier) => (_options, _carrier) = (options, carrier);

    /// <summary>The folder that mails are put into; null where there is a server.</summary>
    public string? Folder => (_carrier as FolderCarrier)?.Folder;

    /// <summary>The way, as a sentence.</summary>
    public LocalizedText Way => Folder is { } folder
        ? LocalizedText.Of(
            $"Aucun serveur de courriel n’est réglé : les courriels sont déposés dans {folder}, un fichier chacun.",
            $"No mail server is set: mails are put into {folder}, a file each.")
        : LocalizedText.Of(
            FormattableString.Invariant($"Les courriels partent par le serveur {_options.Host}:{_options.Port}."),
            FormattableString.Invariant($"Mails leave by the server {_options.Host}:{_options.Port}."));

    /// <summary>Reaches the server and signs in, without a mail. Null where it would take one.</summary>
    public async Task<LocalizedText?> AskAsync(CancellationToken cancellation) => await _carrier.TryAsync(cancellation) is { } failure ? Words.Of(failure) : null;
}
