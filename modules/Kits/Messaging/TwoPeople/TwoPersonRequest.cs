using System.Text.Json;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace PartnerHub.Kits.Messaging;

/// <summary>A request that may need two people: how it is kept, asked about and sent at last.</summary>
public abstract class TwoPersonRequest(string name)
{
    /// <summary>What it is kept by; it stays when the type is renamed.</summary>
    public string Name => name;

    /// <summary>Whether it is one transaction, in which what becomes of it can be kept too.</summary>
    public abstract bool IsCommand { get; }

    /// <summary>What it would do now; null when it needs nobody else any more.</summary>
    /// <exception cref="JsonException">It was kept by another version, and can't be read.</exception>
    public abstract Task<TwoPersonAct?> FindAsync(IServiceProvider services, string request, CancellationToken cancellation);

    /// <returns>False when there was nothing left to do.</returns>
    public abstract Task<bool> SendAsync(IMediator mediator, string request, CancellationToken cancellation);
}

internal sealed class TwoPersonRequest<TRequest, TAnswer>(string name, Func<TAnswer, bool>? isDone) : TwoPersonRequest(name)
    where TRequest : IRequest<TAnswer>
{
    public override bool IsCommand => typeof(ICommand<TAnswer>).IsAssignableFrom(typeof(TRequest));

    public override Task<TwoPersonAct?> FindAsync(IServiceProvider services, string request, CancellationToken cancellation) =>
        services.GetRequiredService<ITwoPersonRule<TRequest>>().FindAsync(Read(request), cancellation);

    public override async Task<bool> SendAsync(IMediator mediator, string request, CancellationToken cancellation) =>
        await mediator.Send(Read(request), cancellation) is { } answer && isDone?.Invoke(answer) != false;

    private static TRequest Read(string request) => JsonSerializer.Deserialize<TRequest>(request) ?? throw new JsonException();
}

/// <summary>Adds requests that may need two people.</summary>
public static class TwoPersonRegistration
{
    /// <param name="services">Where to add it.</param>
    /// <param name="name">What it is kept by.</param>
    /// <param name="isDone">Whether an answer says that it was done; any but null does where it is left out.</param>
    public static IServiceCollection AddTwoPersonRequest<TRequest, TAnswer, TRule>(this IServiceCollection services, string name, Func<TAnswer, bool>? isDone = null)
        where TRequest : IRequest<TAnswer>
        where TRule : class, ITwoPersonRule<TRequest> =>
        services.AddScoped<ITwoPersonRule<TRequest>, TRule>().AddSingleton<TwoPersonRequest>(new TwoPersonRequest<TRequest, TAnswer>(name, isDone)).AddSingleton(new TwoPersonName<TRequest>(name));
}

internal sealed record TwoPersonName<TRequest>(string Name);
