using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using PartnerHub.Access.Accounts;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Messaging;
using PartnerHub.Notices;

namespace PartnerHub.Access.Links;

/// <summary>Mails links by which people choose a password.</summary>
internal sealed class LinkMail(IMediator mediator, CallerContext callers, IHttpContextAccessor http, TimeProvider time, IOptions<AccessOptions> options)
{
    private static readonly LocalizedText InvitationSubject = LocalizedText.Of("Votre compte PartnerHub", "Your PartnerHub account");
    private static readonly LocalizedText InvitationBody = LocalizedText.Of(
        "Un compte PartnerHub a été ouvert pour vous. Choisissez votre mot de passe pour l’utiliser : le lien sert une fois, pendant {0} heures.",
        "A PartnerHub account was opened for you. Choose your password to use it: the link works once, for {0} hours.");

    private static readonly LocalizedText ResetSubject = LocalizedText.Of("Nouveau mot de passe PartnerHub", "New PartnerHub password");
    private static readonly LocalizedText ResetBody = LocalizedText.Of(
        "Quelqu’un, vous sans doute, a demandé un nouveau mot de passe pour ce compte. Le lien sert une fois, pendant {0} heures. Si ce n’est pas vous, ignorez ce courriel : rien ne change.",
        "Somebody, probably you, asked for a new password for this account. The link works once, for {0} hours. If it was not you, leave this mail alone: nothing changes.");

    private static readonly LocalizedText RoleSubject = LocalizedText.Of("Une société de plus sur PartnerHub", "One more company on PartnerHub");
    private static readonly LocalizedText RoleBody = LocalizedText.Of(
        "Votre compte PartnerHub peut désormais agir pour une société de plus : elle est sur votre page d’accueil.",
        "Your PartnerHub account may now act for one more company: it is on your home page.");

    private static readonly LocalizedText OpenWords = LocalizedText.Of("Ouvrir PartnerHub", "Open PartnerHub");

    private static readonly LocalizedText LinkWords = LocalizedText.Of("Choisir le mot de passe", "Choose the password");

    /// <summary>Makes a link and has it mailed once the transaction is committed.</summary>
    public async Task SendAsync(Session session, LinkPurpose purpose, UserAccount account, CancellationToken cancellation)
    {
        var holds = TimeSpan.FromHours(options.Value.LinkHours);
        var secret = await LinkRows.MakeAsync(session, purpose, account.Id, time.Instant(), holds, cancellation);
        var locale = Locale.Of(account.Language) ?? Locale.English;
        var (subject, body) = purpose == LinkPurpose.Invitation ? (InvitationSubject, InvitationBody) : (ResetSubject, ResetBody);
        var text = new MailText(locale.Say(subject), locale.Say(body, locale.Number(options.Value.LinkHours)))
        {
            Link = new(new Uri(Address(), $"/password?key={secret}&lang={locale.Language}"), locale.Say(LinkWords)),
        };
        await callers.WithAllRightsAsync(() => mediator.Send(new SendMail(account.Email, locale, text) { WorthFor = holds }, cancellation));
    }

    /// <summary>Tells the holder of an account that it may act for one more company.</summary>
    public async Task TellRoleAsync(UserAccount account, CancellationToken cancellation)
    {
        var locale = Locale.Of(account.Language) ?? Locale.English;
        var text = new MailText(locale.Say(RoleSubject), locale.Say(RoleBody)) { Link = new(new Uri(Address(), $"/?lang={locale.Language}"), locale.Say(OpenWords)) };
        await callers.WithAllRightsAsync(() => mediator.Send(new SendMail(account.Email, locale, text), cancellation));
    }

    private Uri Address() => options.Value.PublicAddress is { } set ? new(set)
        : http.HttpContext is { Request: var request } ? new($"{request.Scheme}://{request.Host}")
        : new Uri("http://localhost:5080");
}
