using System.Collections.Concurrent;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Contracts;

namespace PartnerHub.Kits.Messaging.Tests;

public sealed class MediationTests
{
    [Fact]
    public async Task Send_RequestOfAnotherAssembly_FindsItsHandler()
    {
        await using var services = Services();

        Assert.Equal(3, await services.GetRequiredService<IMediator>().Send(new Count([1, 2, 3])));
    }

    [Fact]
    public async Task Send_CheckFindsErrors_HandlerIsNotReached()
    {
        await using var services = Services();

        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => services.GetRequiredService<IMediator>().Send(new Count([])));

        Assert.Equal("$.items", Assert.Single(refused.Errors).Path);
    }

    [Fact]
    public async Task Publish_TwoListeners_BothHear()
    {
        await using var services = Services();
        var heard = services.GetRequiredService<ConcurrentBag<string>>();

        await services.GetRequiredService<IMediator>().Publish(new Counted());

        Assert.Equal(["first", "second"], heard.Order());
    }

    [Fact]
    public async Task AddMediator_Twice_RegistersOnce()
    {
        await using var services = Services(twice: true);
        var heard = services.GetRequiredService<ConcurrentBag<string>>();

        await services.GetRequiredService<IMediator>().Publish(new Counted());

        Assert.Equal(2, heard.Count);
        Assert.Equal(4, services.GetServices<IPipelineBehavior<Count, int>>().Count());
    }

    [Fact]
    public void AddMediator_SecondHandler_IsRefused()
    {
        var services = new ServiceCollection().AddTransient<IRequestHandler<Count, int>, OtherHandler>();

        var error = Assert.Throws<InvalidOperationException>(() => services.AddMediator(typeof(MediationTests).Assembly));

        Assert.Contains(nameof(Count), error.Message);
    }

    private static ServiceProvider Services(bool twice = false)
    {
        var services = new ServiceCollection()
            .AddSingleton<ConcurrentBag<string>>()
            .AddMediator(typeof(MediationTests).Assembly);
        var provider = (twice ? services.AddMediator(typeof(MediationTests).Assembly) : services).BuildServiceProvider();
        provider.GetRequiredService<CallerContext>().Caller = Caller.Operator;
        return provider;
    }

    [RequiresRight(Rights.Read)]
    internal sealed record Count(int[] Items) : IRequest<int>, IAboutHost;

    internal sealed record Counted : INotification;

    internal sealed class CountHandler : IRequestHandler<Count, int>
    {
        public Task<int> Handle(Count asked, CancellationToken cancellation) => Task.FromResult(asked.Items.Length);
    }

    internal abstract class OtherHandler : IRequestHandler<Count, int>
    {
        public abstract Task<int> Handle(Count asked, CancellationToken cancellation);
    }

    internal sealed class CountCheck : IRequestCheck<Count>
    {
        public ValueTask<IReadOnlyList<InputError>> Check(Count asked, CancellationToken cancellation) => new(asked.Items.Length > 0 ? [] :
        [
            new InputError { Path = "$.items", Expected = LocalizedText.Of("un élément", "an item"), Found = LocalizedText.Of("rien", "nothing") },
        ]);
    }

    internal sealed class FirstListener(ConcurrentBag<string> heard) : INotificationHandler<Counted>
    {
        public Task Handle(Counted told, CancellationToken cancellation)
        {
            heard.Add("first");
            return Task.CompletedTask;
        }
    }

    internal sealed class SecondListener(ConcurrentBag<string> heard) : Listener(heard, "second");

    internal abstract class Listener(ConcurrentBag<string> heard, string name) : INotificationHandler<Counted>
    {
        public Task Handle(Counted told, CancellationToken cancellation)
        {
            heard.Add(name);
            return Task.CompletedTask;
        }
    }
}
