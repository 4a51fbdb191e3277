using PartnerHub.Contracts;

namespace TestPlugins.Alliance.Benefits;

/// <summary>Protects a deal with a new customer for some days, and once for some more.</summary>
internal static class DealProtection
{
    private const int Days = 60;
    private const int MoreDays = 30;

    public static ClaimRuling Rule(Asked asked)
    {
        if (asked.Claim.Competing.Any(other => other.HoldsOn(asked.On)))
        {
            return asked.Refused($"Une demande d'un autre partenaire protège déjà cette affaire.", $"A claim of another partner protects this deal already.");
        }

        return asked.Claim.Stage == ClaimForm.ExtensionStage ? Extend(asked) : Protect(asked);
    }

    private static ClaimRuling Protect(Asked asked) => asked.Claim.Customer?.IsNew switch
    {
        null => asked.Undetermined("$.claim.customer.isNew", LocalizedText.Of("On ne sait pas si le client est nouveau.", "Nobody knows whether the customer is new.")),
        false => asked.Refused($"Le client n'est pas nouveau.", $"The customer is not new."),
        _ => Until(asked, asked.On.AddDays(Days)),
    };

    private static ClaimRuling Extend(Asked asked)
    {
        if (Earlier(asked, ClaimForm.ExtensionStage) is not null)
        {
            return asked.Refused($"L'affaire a déjà été prolongée une fois.", $"The deal has been extended once already.");
        }

        if (Earlier(asked, ClaimForm.RequestStage) is not { } granted)
        {
            return asked.Refused($"Aucune protection accordée à prolonger.", $"No protection was granted that could be extended.");
        }

        var last = granted.ValidUntil ?? granted.On.AddDays(Days);
        return (asked.Claim.SubmittedOn ?? asked.On) <= last
            ? Until(asked, last.AddDays(MoreDays))
            : asked.Refused($"La protection a pris fin le {last:D} : trop tard pour la prolonger.", $"The protection ended on {last:D}: too late to extend it.");
    }

    private static EarlierStage? Earlier(Asked asked, string stage) => asked.Claim.Earlier.LastOrDefault(
        earlier => earlier.Stage == stage && earlier.On <= asked.On && earlier.Ruling == ClaimOutcome.Granted);

    private static ClaimRuling Until(Asked asked, DateOnly last) =>
        asked.Granted($"Affaire protégée jusqu'au {last:D} inclus.", $"Deal protected up to and including {last:D}.") with { ValidUntil = last };
}
