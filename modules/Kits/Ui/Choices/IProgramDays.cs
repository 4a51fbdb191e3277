namespace PartnerHub.Kits.Ui;

/// <summary>Tells which day it is for a program: its days begin at midnight where its business is, not where the server stands.</summary>
public interface IProgramDays
{
    DateOnly Today(string program);
}
