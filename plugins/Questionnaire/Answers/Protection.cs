using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>The days for which a granted deal is protected: that of the grant is day 0, and one extension adds some to the last.</summary>
internal sealed class Protection(ProtectionPart part)
{
    public Sized Find(ClaimQuestion asked) => asked.Stage switch
    {
        ClaimForm.ExtensionStage => Extended(asked),
        null or ClaimForm.RequestStage => new() { Size = asked.Claim.Amount, ValidUntil = asked.On.AddDays(part.Days) },
        _ => new() { Size = asked.Claim.Amount },
    };

    private Sized Extended(ClaimQuestion asked)
    {
        if (part.ExtensionDays is not { } more)
        {
            return Sized.Ends(asked.Ruled(ClaimOutcome.Refused, $"Une protection ne se prolonge pas.", $"A protection is not extended."));
        }

        if (Granted(asked, ClaimForm.ExtensionStage) is not null)
        {
            return Sized.Ends(asked.Ruled(ClaimOutcome.Refused, $"L'affaire a déjà été prolongée une fois.", $"The deal has been extended once already."));
        }

        if (Granted(asked, ClaimForm.RequestStage) is not { } granted)
        {
            return Sized.Ends(asked.Ruled(ClaimOutcome.Refused, $"Aucune protection accordée à prolonger.", $"No protection was granted that could be extended."));
        }

        var last = granted.ValidUntil ?? granted.On.AddDays(part.Days);
        return (asked.Claim.SubmittedOn ?? asked.On) <= last
            ? new() { Size = asked.Claim.Amount, ValidUntil = last.AddDays(more) }
            : Sized.Ends(asked.Ruled(ClaimOutcome.Refused, $"La protection a pris fin le {last:D} : trop tard pour la prolonger.", $"The protection ended on {last:D}: too late to extend it."));
    }

    private static EarlierStage? Granted(ClaimQuestion asked, string stage) => asked.Claim.Earlier.LastOrDefault(
        earlier => earlier.Stage == stage && earlier.On <= asked.On && earlier.Ruling == ClaimOutcome.Granted);
}
