using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers.Claims;

/// <summary>Training: online and free, or on site and paid for. Channel of the claim: <c>online</c> or <c>on-site</c>.</summary>
internal sealed class Training : IClaimRule
{
    public ClaimRuling Rule(ClaimQuestion asked) => asked.Claim.Channel switch
    {
        "on-site" => asked.Granted(
            $"Formation sur site, payante ; un examen réussi donne le certificat.",
            $"Training on site, to be paid for; passing the exam yields the certificate."),
        null or "online" => asked.Granted(
            $"Formation en ligne, gratuite ; un examen réussi donne le certificat.",
            $"Online training, free of charge; passing the exam yields the certificate."),
        var channel => asked.Refused(
            $"La formation se donne en ligne ou sur site, pas par « {channel} ».",
            $"Training is given online or on site, not by '{channel}'."),
    };
}
