using MediatR;

namespace PartnerHub.Kits.Messaging;

/// <summary>On whose behalf requests are sent in this scope. Until it is said, nobody's: they are refused.</summary>
public sealed class CallerContext
{
    // It follows the work, not the clock: the parts of a page send their requests at the same time.
    private static readonly AsyncLocal<CallerContext?> Handling = new();

    public Caller Caller { get; set; } = Caller.Nobody;

    /// <summary>The idempotency key of the one command that this scope sends, which may send others; null when it has none.</summary>
    public IdempotencyToken? Token
    {
        get;
        set
        {
            field = value;
            TokenUse = TokenUse.Unused;
            IsReplay = false;
        }
    }

    /// <summary>True when the command had been done before, and was answered with its answer of then.</summary>
    public bool IsReplay { get; private set; }

    /// <summary>
    /// Does the parts of what its caller may do as a whole, whatever right each part asks of someone who sends it alone. The
    /// actor stays who it is.
    /// </summary>
    public async Task<T> WithAllRightsAsync<T>(Func<Task<T>> work)
    {
        var own = Caller;
        Caller = own with { Rights = Rights.All, Grants = null };
        try
        {
            return await work();
        }
        finally
        {
            Caller = own;
        }
    }

    /// <summary>Does what two people want: the one who asked, and the caller.</summary>
    /// <param name="first">Actor of the one who asked.</param>
    /// <param name="work">What they want.</param>
    public async Task<T> AgreedAsync<T>(string first, Func<Task<T>> work)
    {
        var own = Caller;
        (Caller, IsAgreed) = (own with { Actor = $"{first}+{own.Actor}", Rights = Rights.All, Grants = null }, true);
        try
        {
            return await work();
        }
        finally
        {
            (Caller, IsAgreed) = (own, false);
        }
    }

    /// <summary>Does what goes along with the keyed command and is right however often it is done, such as enrolling who is not a member yet.</summary>
    public async Task<T> BesideKeyAsync<T>(Func<Task<T>> work)
    {
        var use = TokenUse;
        TokenUse = TokenUse.UnderWay;
        try
        {
            return await work();
        }
        finally
        {
            TokenUse = use;
        }
    }

    /// <summary>Whether a request of this scope is being handled by what asks: not by what goes on beside it.</summary>
    internal bool IsHandling => Handling.Value == this;

    internal bool IsAgreed { get; private set; }

    internal bool MaySendInnerSteps => IsHandling || Caller.IsHost;

    internal TokenUse TokenUse { get; private set; }

    /// <summary>Has a request handled, so that what its handler sends is known as part of it.</summary>
    internal Task<TResponse> Within<TResponse>(RequestHandlerDelegate<TResponse> next)
    {
        var outer = Handling.Value;
        Handling.Value = this;
        try
        {
            return next();
        }
        finally
        {
            Handling.Value = outer;
        }
    }

    internal void Begin(Type command) => TokenUse = TokenUse == TokenUse.Unused
        ? TokenUse.UnderWay
        : throw new InvalidOperationException($"An idempotency key stands for one command, and {command.Name} is the second.");

    internal void End(bool isReplay) => (TokenUse, IsReplay) = (TokenUse.Spent, isReplay);

    internal void GiveUp() => TokenUse = TokenUse.Unused;
}

internal enum TokenUse
{
    Unused,
    UnderWay,
    Spent,
}
