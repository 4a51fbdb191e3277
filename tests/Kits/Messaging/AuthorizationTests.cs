using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace PartnerHub.Kits.Messaging.Tests;

public sealed class AuthorizationTests
{
    [Fact]
    public async Task Send_NobodySaidWho_IsDenied()
    {
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();

        await Assert.ThrowsAsync<RightMissingException>(() => scope.ServiceProvider.GetRequiredService<IMediator>().Send(new Open()));
    }

    [Theory]
    [InlineData(Rights.Decide)]
    [InlineData(Rights.All)]
    public async Task Send_CallerHasTheRight_IsHandled(Rights rights)
    {
        await using var services = Services();

        Assert.Equal("opened", await SendAsync(services, new Open(), rights));
    }

    [Theory]
    [InlineData(Rights.None)]
    [InlineData(Rights.All & ~Rights.Decide)]
    public async Task Send_CallerLacksTheRight_IsDenied(Rights rights)
    {
        await using var services = Services();

        var denied = await Assert.ThrowsAsync<RightMissingException>(() => SendAsync(services, new Open(), rights));

        Assert.Equal((Rights.Decide, "This needs the right to decide."), (denied.Needed, denied.Text.En));
        Assert.Equal("Il faut pour cela le droit de prendre des décisions.", denied.Text.Fr);
    }

    [Fact]
    public async Task Send_TwoRightsNeeded_OneIsNotEnough()
    {
        await using var services = Services();

        await Assert.ThrowsAsync<RightMissingException>(() => SendAsync(services, new Both(), Rights.Operate));
        Assert.Equal("both", await SendAsync(services, new Both(), Rights.Operate | Rights.Record));
    }

    [Fact]
    public async Task Send_RequestWithoutARight_IsRefusedToAll()
    {
        await using var services = new ServiceCollection()
            .AddMediator(typeof(AuthorizationTests).Assembly)
            .AddTransient<IRequestHandler<Unmarked, string>, UnmarkedHandler<Unmarked>>()
            .BuildServiceProvider();

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(services, new Unmarked(), Rights.All));

        Assert.Contains(nameof(Unmarked), error.Message);
    }

    [Fact]
    public void AddMediator_RequestWithoutARight_IsRefused()
    {
        var error = Assert.Throws<InvalidOperationException>(() => MediatorRegistration.AddHandler(new ServiceCollection(), typeof(UnmarkedHandler<Unmarked>)));

        Assert.Contains(nameof(Unmarked), error.Message);
    }

    private static ServiceProvider Services() => new ServiceCollection()
        .AddMediator(typeof(AuthorizationTests).Assembly)
        .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });

    private static async Task<string> SendAsync(ServiceProvider services, IRequest<string> request, Rights rights)
    {
        await using var scope = services.CreateScopeFor(new Caller { Actor = "someone", Rights = rights });
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    [RequiresRight(Rights.Decide)]
    internal sealed record Open : IRequest<string>;

    [RequiresRight(Rights.Operate | Rights.Record)]
    internal sealed record Both : IRequest<string>;

    internal sealed record Unmarked : IRequest<string>;

    internal sealed class OpenHandler : IRequestHandler<Open, string>, IRequestHandler<Both, string>
    {
        public Task<string> Handle(Open request, CancellationToken cancellationToken) => Task.FromResult("opened");

        public Task<string> Handle(Both request, CancellationToken cancellationToken) => Task.FromResult("both");
    }

    // Generic, so that it is not found with the handlers of this assembly.
    internal sealed class UnmarkedHandler<T> : IRequestHandler<T, string>
        where T : IRequest<string>
    {
        public Task<string> Handle(T request, CancellationToken cancellationToken) => Task.FromResult("unmarked");
    }
}
