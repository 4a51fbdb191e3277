using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace PartnerHub.Host.Tests.Members;

/// <summary>Does the work of a night as soon as the test has moved the clock, without waiting for midnight.</summary>
internal sealed class Nights(ServedHub hub) : IJobListener
{
    private readonly Dictionary<string, TaskCompletionSource> _waited = new(StringComparer.Ordinal);

    public string Name => nameof(Nights);

    public async Task JudgeAsync(string program)
    {
        var scheduler = await hub.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        scheduler.ListenerManager.AddJobListener(this, GroupMatcher<JobKey>.AnyGroup());
        JobKey? job;
        while ((job = (await scheduler.GetJobKeys(GroupMatcher<JobKey>.AnyGroup())).FirstOrDefault(key => key.Name == program)) is null)
        {
            await Task.Delay(50);
        }

        var done = _waited[program] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await scheduler.TriggerJob(job);
        await done.Task.WaitAsync(TimeSpan.FromMinutes(2));
        scheduler.ListenerManager.RemoveJobListener(Name);
    }

    public ValueTask JobToBeExecuted(IJobExecutionContext context, CancellationToken cancellationToken = default) => default;

    public ValueTask JobExecutionVetoed(IJobExecutionContext context, CancellationToken cancellationToken = default) => default;

    public ValueTask JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken = default)
    {
        if (_waited.TryGetValue(context.JobDetail.Key.Name, out var done))
        {
            done.TrySetResult();
        }

        return default;
    }
}
