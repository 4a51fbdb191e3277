using System.Diagnostics.Metrics;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Journal.Entries;

/// <summary>How many rulings were recorded.</summary>
internal sealed class JournalMetrics(IMeterFactory meters)
{
    private readonly Counter<long> _entries = meters.Create(MessagingModule.TelemetryName).CreateCounter<long>(
        "partnerhub.journal.entries", "{entry}", "Rulings recorded in the journal.");

    public void Record(IReadOnlyList<RecordRuling> rulings)
    {
        if (_entries.Enabled)
        {
            foreach (var kind in rulings.CountBy(ruling => (ruling.Program, ruling.Kind)))
            {
                _entries.Add(kind.Value, new("program", kind.Key.Program), new("kind", kind.Key.Kind));
            }
        }
    }
}
