### Numbers, days and durations. Days and years come as text already, so that no year is grouped in thousands.

## Numbers

number = { $number }

## Months

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## Days

date-day =
    { $day ->
        [1] 1er
       *[other] { $day }
    }
date = { $day } { $month } { $year }

## Spans of days, the first with first-day, first-month and first-year where they differ

date-two-days = { $first-day } et { $day } { $month } { $year }
date-span-days = du { $first-day } au { $day } { $month } { $year }
date-span-months = du { $first-day } { $first-month } au { $day } { $month } { $year }
date-span-years = du { $first-day } { $first-month } { $first-year } au { $day } { $month } { $year }

## Durations

duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
