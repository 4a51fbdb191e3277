using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Joining.Applications;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Messaging;
using PartnerHub.Notices;
using PartnerHub.Programs;

namespace PartnerHub.Joining.Settle;

/// <summary>Tells applicants what comes of their application, in their language.</summary>
internal sealed class ApplicantMail(IMediator mediator, CallerContext callers)
{
    private static readonly LocalizedText ReceivedSubject = LocalizedText.Of("Votre demande d’adhésion est arrivée", "Your application has arrived");
    private static readonly LocalizedText ReceivedBody = LocalizedText.Of(
        "La demande d’adhésion de votre société au programme {0} est arrivée. Le responsable du programme l’examine et vous répondra par courriel.\n\nSi ce n’est pas vous qui l’avez envoyée, ignorez ce courriel.",
        "The application of your company to the program {0} has arrived. The program's manager looks at it and will answer you by mail.\n\nIf it was not you who sent it, leave this mail alone.");

    private static readonly LocalizedText AcceptedSubject = LocalizedText.Of("Votre demande d’adhésion est acceptée", "Your application is accepted");
    private static readonly LocalizedText AcceptedBody = LocalizedText.Of(
        "Votre société est admise au programme {0}. Un second courriel vous permet d’ouvrir votre compte.", "Your company is admitted to the program {0}. A second mail lets you open your account.");

    private static readonly LocalizedText LinkedBody = LocalizedText.Of(
        "Votre société est admise au programme {0}. Elle a déjà un compte : demandez à son administrateur de vous inviter.",
        "Your company is admitted to the program {0}. It has an account already: ask its administrator to invite you.");

    private static readonly LocalizedText RefusedSubject = LocalizedText.Of("Votre demande d’adhésion n’est pas retenue", "Your application was not successful");
    private static readonly LocalizedText RefusedBody = LocalizedText.Of(
        "La demande d’adhésion de votre société au programme {0} n’est pas retenue.\n\nMotif : {1}", "The application of your company to the program {0} was not successful.\n\nReason: {1}");

    public Task TellReceivedAsync(JoinApplication application, Applicant applicant, CancellationToken cancellation) =>
        SendAsync(application.Program, applicant, ReceivedSubject, (locale, program) => locale.Say(ReceivedBody, program), cancellation);

    public Task TellAcceptedAsync(JoinApplication application, Applicant applicant, bool isInvited, CancellationToken cancellation) =>
        SendAsync(application.Program, applicant, AcceptedSubject, (locale, program) => locale.Say(isInvited ? AcceptedBody : LinkedBody, program), cancellation);

    public Task TellRefusedAsync(JoinApplication application, Applicant applicant, CancellationToken cancellation) =>
        SendAsync(application.Program, applicant, RefusedSubject, (locale, program) => locale.Say(RefusedBody, program, application.Reason ?? ""), cancellation);

    private async Task SendAsync(string program, Applicant applicant, LocalizedText subject, Func<Locale, string, string> body, CancellationToken cancellation)
    {
        var locale = Locale.Of(applicant.Language) ?? Locale.English;
        var description = (await mediator.Send(new FindProgram(program), cancellation))?.Description;
        var text = new MailText(locale.Say(subject), body(locale, description is null ? program : locale.Say(description.Name)));
        await callers.WithAllRightsAsync(() => mediator.Send(new SendMail(applicant.Email, locale, text), cancellation));
    }
}
