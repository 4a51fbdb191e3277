using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Databases;

namespace PartnerHub.Kits.Messaging.Tests;

public sealed class IdempotencyTests
{
    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Send_ThousandAtOnceWithOneKey_TakesEffectOnce(string provider)
    {
        await using var desk = await Desk.OpenAsync(provider);

        var answers = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => Task.Run(() => desk.SendAsync(new Write("once"), "k1"))));

        Assert.Equal(["once"], await desk.EffectsAsync());
        Assert.Single(answers, answer => !answer.IsReplay);
        Assert.Equal(new Written("once", new DateOnly(2026, 3, 2), 12.50m), Assert.Single(answers.Select(answer => answer.Answer).Distinct()));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Send_ManyKeysAtOnce_EachTakesEffectOnce(string provider)
    {
        await using var desk = await Desk.OpenAsync(provider);

        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => desk.SendAsync(new Write($"w{i % 20:00}"), $"k{i % 20}"))));

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"w{i:00}"), await desk.EffectsAsync());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Send_FailedCommand_LeavesNeitherEffectNorKey(string provider)
    {
        await using var desk = await Desk.OpenAsync(provider);

        await Assert.ThrowsAsync<InvalidOperationException>(() => desk.SendAsync(new Write("a", Fails: true), "k1"));
        Assert.Empty(await desk.EffectsAsync());

        Assert.False((await desk.SendAsync(new Write("a"), "k1")).IsReplay);
        Assert.Equal(["a"], await desk.EffectsAsync());
    }

    [Fact]
    public async Task Send_KeyOfAnotherBody_IsAConflict()
    {
        await using var desk = await Desk.OpenAsync();
        await desk.SendAsync(new Write("a"), "k1", "h1");

        await Assert.ThrowsAsync<IdempotencyConflictException>(() => desk.SendAsync(new Write("b"), "k1", "h2"));
        Assert.Equal(["a"], await desk.EffectsAsync());
    }

    [Fact]
    public async Task Send_KeyOfAnotherCommand_IsAConflict()
    {
        await using var desk = await Desk.OpenAsync();
        await desk.SendAsync(new Write("a"), "k1");

        await Assert.ThrowsAsync<IdempotencyConflictException>(() => desk.SendAsync(new Rewrite("a"), "k1"));
        Assert.Equal(["a"], await desk.EffectsAsync());
    }

    [Fact]
    public async Task Send_SameKeyOfAnotherCaller_IsItsOwn()
    {
        await using var desk = await Desk.OpenAsync();

        await desk.SendAsync(new Write("a"), "k1", actor: "one");
        await desk.SendAsync(new Write("b"), "k1", actor: "other");

        Assert.Equal(["a", "b"], await desk.EffectsAsync());
    }

    [Fact]
    public async Task Send_WithoutKey_TakesEffectEachTime()
    {
        await using var desk = await Desk.OpenAsync();

        await desk.SendAsync(new Write("a"));
        await desk.SendAsync(new Write("a"));

        Assert.Equal(["a", "a"], await desk.EffectsAsync());
    }

    [Fact]
    public async Task Send_CommandsInside_ShareTheKey()
    {
        await using var desk = await Desk.OpenAsync();
        var command = new Write("outer", new Write("inner"));

        Assert.False((await desk.SendAsync(command, "k1")).IsReplay);
        Assert.True((await desk.SendAsync(command, "k1")).IsReplay);

        Assert.Equal(["inner", "outer"], await desk.EffectsAsync());
    }

    [Fact]
    public async Task Send_SecondCommandOfAKey_IsRefused()
    {
        await using var desk = await Desk.OpenAsync();
        await using var scope = desk.Scope("k1");
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        await mediator.Send(new Write("a"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => mediator.Send(new Write("b")));
        Assert.Equal(["a"], await desk.EffectsAsync());
    }

    [Fact]
    public async Task Send_InnerCommandFails_UndoesTheOuterOne()
    {
        await using var desk = await Desk.OpenAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => desk.SendAsync(new Write("outer", new Write("inner", Fails: true))));

        Assert.Empty(await desk.EffectsAsync());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Purge_AnswersOlderThanAWeek_AreForgotten(string provider)
    {
        await using var desk = await Desk.OpenAsync(provider);
        await desk.SendAsync(new Write("old"), "k-old");
        desk.Time.Now = desk.Time.Now.AddDays(7);
        await desk.SendAsync(new Write("new"), "k-new");
        Assert.Equal(0, (await desk.SendAsync(new PurgeAnswers())).Answer);
        desk.Time.Now = desk.Time.Now.AddSeconds(1);

        Assert.Equal(1, (await desk.SendAsync(new PurgeAnswers())).Answer);

        Assert.True((await desk.SendAsync(new Write("new"), "k-new")).IsReplay);
        Assert.False((await desk.SendAsync(new Write("old"), "k-old")).IsReplay);
    }

    [Fact]
    public async Task Purge_OfAStartedHost_HappensByItself()
    {
        await using var desk = await Desk.OpenAsync();
        await desk.SendAsync(new Write("old"), "k-old");
        desk.Time.Now = desk.Time.Now.AddDays(8);

        await desk.StartAsync();

        while ((await desk.SendAsync(new Write("old"), "k-old")).IsReplay)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Equal(["old", "old"], await desk.EffectsAsync());
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("!~", true)]
    [InlineData("", false)]
    [InlineData("a b", false)]
    [InlineData("é", false)]
    [InlineData("a\u007f", false)]
    public void Key_VisibleAscii_IsAKey(string text, bool isKey) => Assert.Equal(isKey, IdempotencyToken.IsKey(text));

    [Fact]
    public void Key_TwoHundredCharacters_IsTheLongest()
    {
        Assert.True(IdempotencyToken.IsKey(new string('k', 200)));
        Assert.False(IdempotencyToken.IsKey(new string('k', 201)));
    }
}
