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

    [Fact]
    public void AddMediator_RequestAboutNothing_IsRefused()
    {
        var error = Assert.Throws<InvalidOperationException>(() => MediatorRegistration.AddHandler(new ServiceCollection(), typeof(UnmarkedHandler<AboutNothing>)));

        Assert.Contains(nameof(IAboutQuestionnaire), error.Message);
    }

    [Fact]
    public async Task Send_InnerStepByItself_IsRefusedWhateverTheRights()
    {
        await using var services = Services();

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(services, new Step(), Rights.All));

        Assert.Contains(nameof(Step), error.Message);
    }

    [Fact]
    public async Task Send_InnerStepByAHandler_IsHandled()
    {
        await using var services = Services();

        Assert.Equal("whole of step", await SendAsync(services, new Whole(), Rights.All));
    }

    [Fact]
    public async Task Send_InnerStepAfterItsWhole_IsRefused()
    {
        await using var services = Services();
        await using var scope = services.CreateScopeFor(new Caller { Actor = "someone", Rights = Rights.All });
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        await mediator.Send(new Whole());

        await Assert.ThrowsAsync<InvalidOperationException>(() => mediator.Send(new Step()));
    }

    [Fact]
    public async Task Send_InnerStepByTheHostForSomeone_IsHandled()
    {
        await using var services = Services();
        await using var scope = services.CreateScopeFor(Caller.System with { Actor = "someone" });

        Assert.Equal("step", await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new Step()));
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
    internal sealed record Open : IRequest<string>, IAboutHost;

    [RequiresRight(Rights.Operate | Rights.Record)]
    internal sealed record Both : IRequest<string>, IAboutHost;

    internal sealed record Unmarked : IRequest<string>, IAboutHost;

    [RequiresRight(Rights.Read)]
    internal sealed record AboutNothing : IRequest<string>;

    [RequiresRight(Rights.Read)]
    internal sealed record Step : IRequest<string>, IAboutHost, IInnerStep;

    [RequiresRight(Rights.Read)]
    internal sealed record Whole : IRequest<string>, IAboutHost;

    internal sealed class StepHandler : IRequestHandler<Step, string>
    {
        public Task<string> Handle(Step request, CancellationToken cancellationToken) => Task.FromResult("step");
    }

    internal sealed class WholeHandler(IMediator mediator) : IRequestHandler<Whole, string>
    {
        public async Task<string> Handle(Whole request, CancellationToken cancellationToken)
        {
            await Task.Yield();
            return "whole of " + await mediator.Send(new Step(), cancellationToken);
        }
    }

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
