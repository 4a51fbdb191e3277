using MediatR;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Audit;
using PartnerHub.Access.Callers;
using PartnerHub.Access.Links;
using PartnerHub.Access.Roles;
using PartnerHub.Access.Sessions;
using PartnerHub.Access.Entering;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Setup;

internal sealed class FindLinkHandler(UnitOfWork unit, TimeProvider time) : IRequestHandler<FindLink, UsableLink?>
{
    public async Task<UsableLink?> Handle(FindLink request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await LinkRows.FindAsync(session, request.Link, time.Instant(), cancellationToken) switch
        {
            { Purpose: LinkPurpose.Setup } => new(IsSetup: true, null),
            { Purpose: LinkPurpose.Invitation or LinkPurpose.Reset, Account: { } id } link when await AccountRows.FindAsync(session, id, cancellationToken) is { } account =>
                new(IsSetup: false, account.Email) { IsInvitation = link.Purpose == LinkPurpose.Invitation },
            _ => null,
        };
    }
}

internal sealed class SetUpHubHandler(UnitOfWork unit, Passwords passwords, Entrance entrance, EventLog log, TimeProvider time) : IRequestHandler<SetUpHub, SignInAnswer>
{
    public Task<SignInAnswer> Handle(SetUpHub request, CancellationToken cancellationToken)
    {
        var (email, name) = NewAccount.Read(request.Email, request.Name);
        PasswordRule.Check(request.Password, email, name);
        var hash = passwords.Hash(request.Password);
        var account = new UserAccount
        {
            Id = Secret.DrawId("a"),
            Email = email,
            Name = name,
            Language = NewAccount.Language(request.Language),
            State = AccountState.Active,
            CreatedAt = time.Instant(),
        };
        return unit.RunAsync(session => MakeAsync(session, request, account, hash, cancellationToken), cancellationToken);
    }

    private async Task<SignInAnswer> MakeAsync(Session session, SetUpHub request, UserAccount account, string hash, CancellationToken cancellation)
    {
        if (await LinkRows.FindAsync(session, request.Link, time.Instant(), cancellation) is not { Purpose: LinkPurpose.Setup }
            || !await LinkRows.UseAsync(session, request.Link, time.Instant(), cancellation))
        {
            return SignInAnswer.Refused;
        }

        if (!await AccountRows.AddAsync(session, account, hash, "setup", cancellation))
        {
            throw NewAccount.Taken();
        }

        await RoleRows.GiveAsync(session, account.Id, new(Role.Operator, null, "", null), time.Instant(), "setup", cancellation);
        await log.AddAsync(account.Id, EventKind.HubSetUp, account.Id, null, cancellation);
        return await entrance.PassAsync(session, account, null, request.Agent, cancellation);
    }
}

internal sealed class ChoosePasswordHandler(UnitOfWork unit, Passwords passwords, Entrance entrance, SignedInCache cache, EventLog log, TimeProvider time) : IRequestHandler<ChoosePassword, SignInAnswer>
{
    public async Task<SignInAnswer> Handle(ChoosePassword request, CancellationToken cancellationToken)
    {
        if (await AccountOfAsync(request.Link, cancellationToken) is not { } account)
        {
            return SignInAnswer.Refused;
        }

        PasswordRule.Check(request.Password, account.Email, account.Name);
        var hash = passwords.Hash(request.Password);
        var answer = await unit.RunAsync(session => ChooseAsync(session, request, account, hash, cancellationToken), cancellationToken);
        unit.WhenCommitted(cache.Forget);
        return answer;
    }

    private async Task<UserAccount?> AccountOfAsync(string link, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return await LinkRows.FindAsync(session, link, time.Instant(), cancellation) is { Purpose: LinkPurpose.Invitation or LinkPurpose.Reset, Account: { } id } ? await AccountRows.FindAsync(session, id, cancellation) : null;
    }

    private async Task<SignInAnswer> ChooseAsync(Session session, ChoosePassword request, UserAccount account, string hash, CancellationToken cancellation)
    {
        if (!await LinkRows.UseAsync(session, request.Link, time.Instant(), cancellation) || !await AccountRows.ChoosePasswordAsync(session, account.Id, hash, cancellation))
        {
            return SignInAnswer.Refused;
        }

        // Whoever had the old password, or its session, has it no more.
        await SessionRows.EndOthersAsync(session, account.Id, null, cancellation);
        await LinkRows.DropAsync(session, LinkPurpose.SecondStep, account.Id, cancellation);
        await log.AddAsync(account.Id, EventKind.PasswordChosen, account.Id, new { by = "link" }, cancellation);
        return await entrance.PassAsync(session, account, null, request.Agent, cancellation);
    }
}

/// <summary>What a new account is to be called.</summary>
internal static class NewAccount
{
    private static readonly LocalizedText NewAddress = LocalizedText.Of("une adresse qui n’a pas encore de compte", "an address without an account");
    private static readonly LocalizedText Known = LocalizedText.Of("une adresse qui en a un", "one that has an account");

    public static (string Email, string Name) Read(string email, string name)
    {
        var read = (Email: EmailAddress.Read(email), Name: PersonName.Read(name));
        var errors = new List<InputError>();
        if (read.Email is null)
        {
            errors.Add(Wrong.At("$.email", EmailAddress.Expected));
        }

        if (read.Name is null)
        {
            errors.Add(Wrong.At("$.name", PersonName.Expected));
        }

        return errors.Count == 0 ? (read.Email!, read.Name!) : throw new InvalidRequestException(errors);
    }

    /// <summary>One of the two that the host speaks.</summary>
    public static string Language(string text) => text == "fr" ? "fr" : "en";

    public static InvalidRequestException Taken() => Wrong.Of("$.email", NewAddress, Known);
}

internal static class PasswordRule
{
    private static readonly LocalizedText Weaker = LocalizedText.Of("un mot de passe plus faible", "a weaker one");

    public static void Check(string password, string email, string name)
    {
        if (!Passwords.IsGood(password, email, name))
        {
            throw Wrong.Of("$.password", Passwords.Expected, Weaker);
        }
    }
}
